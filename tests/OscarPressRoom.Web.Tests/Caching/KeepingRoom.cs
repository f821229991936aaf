using OscarPressRoom.Web.Tests.Support;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>The site of the invented transcripts, for those alone who look at what it keeps.</summary>
public sealed class KeepingRoom : PressRoom;
