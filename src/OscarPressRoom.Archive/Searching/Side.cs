namespace OscarPressRoom.Archive.Searching;

public enum Side { Question, Answer }
