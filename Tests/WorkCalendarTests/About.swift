// The tests of WorkCalendar.
