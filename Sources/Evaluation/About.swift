// Evaluation knows what a rule says of a record, and why.
// It must not know syntax, file names or output formats.
