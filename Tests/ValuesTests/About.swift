// The tests of Values.
