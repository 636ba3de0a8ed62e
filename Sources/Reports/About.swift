// Reports knows how findings are shown: as text for people, as JSON for programs.
// It must not know how they were found, nor where the bytes go.
