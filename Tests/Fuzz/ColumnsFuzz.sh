#!/bin/sh
# Fuzzes the scanner against the reading of records, with libFuzzer and the address sanitizer: Tests/Fuzz/ColumnsFuzz.sh [SECONDS].
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
build=.build/fuzz-columns
mkdir -p "$build"
flags="-O -swift-version 6 -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -sanitize=fuzzer,address -parse-as-library -wmo -I $build"
objects=""
compile() {
  # shellcheck disable=SC2086
  swiftc $flags -module-name "$1" -emit-module -emit-module-path "$build/$1.swiftmodule" -c -o "$build/$1.o" $2
  objects="$objects $build/$1.o"
}
for module in Values Diagnostics RecordModel Tables RecordReading Columns; do compile "$module" "$(find "Sources/$module" -name '*.swift')"; done
compile TestSupport Tests/Support/SeededGenerator.swift
# shellcheck disable=SC2086
swiftc $flags -module-name ColumnsFuzz -o "$build/ColumnsFuzz" Tests/Fuzz/ColumnsFuzz.swift Tests/ColumnsTests/Comparison.swift \
  Tests/ColumnsTests/TestRecords.swift $objects
work="$build/corpus"
mkdir -p "$work"
ASAN_OPTIONS=detect_leaks=0 exec "$build/ColumnsFuzz" -max_total_time="$seconds" -max_len=2000 -timeout=10 -rss_limit_mb=2000 -dict=Tests/Fuzz/json.dict \
  -artifact_prefix="$build/" "$work" Tests/Fuzz/Corpus/json
