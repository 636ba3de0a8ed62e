// Transcripts of the command: what is typed, what is answered, and the exit code.
