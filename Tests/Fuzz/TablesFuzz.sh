#!/bin/sh
# Fuzzes the reading of tables, unpacking and XML included, and what columns make of their plain rows, with libFuzzer and the address sanitizer: Tests/Fuzz/TablesFuzz.sh [SECONDS].
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
build=.build/fuzz-tables
mkdir -p "$build"
flags="-O -swift-version 6 -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -enable-testing -sanitize=fuzzer,address -parse-as-library -wmo -I $build"
objects=""
compile() {
  # shellcheck disable=SC2086
  swiftc $flags -module-name "$1" -emit-module -emit-module-path "$build/$1.swiftmodule" -c -o "$build/$1.o" $2
  objects="$objects $build/$1.o"
}
for module in Values Diagnostics RecordModel Tables RecordReading Columns; do
  compile "$module" "$(find "Sources/$module" -name '*.swift')"
done
compile TestSupport Tests/Support/SeededGenerator.swift
# shellcheck disable=SC2086
swiftc $flags -module-name TablesFuzz -o "$build/TablesFuzz" Tests/Fuzz/TablesFuzz.swift Tests/TablesTests/TableReplay.swift \
  Tests/ColumnsTests/CellComparison.swift Tests/ColumnsTests/Comparison.swift Tests/ColumnsTests/TestRecords.swift $objects
work="$build/corpus"
mkdir -p "$work"
ASAN_OPTIONS=detect_leaks=0 exec "$build/TablesFuzz" -max_total_time="$seconds" -max_len=4000 -timeout=10 -rss_limit_mb=2000 \
  -artifact_prefix="$build/" "$work" Tests/Fuzz/Corpus/tables
