// WorkCalendar knows which days are working days, since which notice, and how a period is counted from one day to another.
// It must not know rules, records or the clock.
