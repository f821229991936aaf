-- Questions are counted on most pages: without reading the pairs themselves.
create index QuestionAnswerAsked on QuestionAnswer (TranscriptId) where Question is not null;
