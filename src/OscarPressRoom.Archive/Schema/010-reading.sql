-- A page asks for the conversations before and after its own, as their event lists them.
create index TranscriptTitle on Transcript (EventId, Title);
