#!/bin/sh
# Fuzzes the reading of records with libFuzzer: Tests/Fuzz/JSONFuzz.sh [SECONDS]. New inputs land in the corpus that ordinary tests replay.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
build=.build/fuzz-json
mkdir -p "$build"
flags="-O -swift-version 6 -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -enable-testing -sanitize=fuzzer -parse-as-library -wmo -I $build"
objects=""
for module in Values Diagnostics RecordModel RecordReading; do
  # shellcheck disable=SC2046,SC2086
  swiftc $flags -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" -c -o "$build/$module.o" \
    $(find "Sources/$module" -name '*.swift')
  objects="$objects $build/$module.o"
done
# shellcheck disable=SC2086
swiftc $flags -module-name JSONFuzz -o "$build/JSONFuzz" Tests/Fuzz/JSONFuzz.swift Tests/RecordReadingTests/Reading.swift $objects
work="$build/corpus"
mkdir -p "$work"
ASAN_OPTIONS=detect_leaks=0 exec "$build/JSONFuzz" -max_total_time="$seconds" -max_len=2000 -timeout=10 -rss_limit_mb=2000 -dict=Tests/Fuzz/json.dict \
  -artifact_prefix="$build/" "$work" Tests/Fuzz/Corpus/json
