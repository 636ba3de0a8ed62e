// The tests of RecordReading.
