// The tests of the rule language: accepted and rejected files, and what they mean.
