// RecordReading knows how bytes of JSON and NDJSON become case records with their places.
// It must not know rules.
