#!/bin/sh
# Fuzzes the reading of tables, unpacking and XML included, with libFuzzer and the address sanitizer: Tests/Fuzz/TablesFuzz.sh [SECONDS].
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
build=.build/fuzz-tables
mkdir -p "$build"
flags="-O -swift-version 6 -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -enable-testing -sanitize=fuzzer,address -parse-as-library -wmo -I $build"
objects=""
for module in Values Tables; do
  # shellcheck disable=SC2046,SC2086
  swiftc $flags -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" -c -o "$build/$module.o" \
    $(find "Sources/$module" -name '*.swift')
  objects="$objects $build/$module.o"
done
# shellcheck disable=SC2086
swiftc $flags -module-name TablesFuzz -o "$build/TablesFuzz" Tests/Fuzz/TablesFuzz.swift Tests/TablesTests/TableReplay.swift $objects
work="$build/corpus"
mkdir -p "$work"
exec "$build/TablesFuzz" -max_total_time="$seconds" -max_len=4000 -timeout=10 -detect_leaks=0 -rss_limit_mb=2000 \
  -artifact_prefix="$build/" "$work" Tests/Fuzz/Corpus/tables
