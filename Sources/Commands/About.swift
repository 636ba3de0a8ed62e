// Commands knows flags, files, the clock, wiring and exit codes.
// It must not know anything that tests cannot reach.
