// The tests of Evaluation.
