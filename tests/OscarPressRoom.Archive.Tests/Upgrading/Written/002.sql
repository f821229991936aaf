-- Which file brought a pair.
update QuestionAnswer set ImportRunId = (select ImportRunId from Transcript where Transcript.Id = TranscriptId);
