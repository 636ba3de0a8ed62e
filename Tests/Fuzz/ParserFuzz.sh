#!/bin/sh
# Fuzzes the parser, the printer and the formatter with libFuzzer: Tests/Fuzz/ParserFuzz.sh [SECONDS].
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
build=.build/fuzz-rules
mkdir -p "$build"
flags="-O -swift-version 6 -package-name guiju -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility -sanitize=fuzzer -parse-as-library -wmo -I $build"
objects=""
for module in Values Diagnostics Syntax; do
  # shellcheck disable=SC2046,SC2086
  swiftc $flags -module-name "$module" -emit-module -emit-module-path "$build/$module.swiftmodule" -c -o "$build/$module.o" \
    $(find "Sources/$module" -name '*.swift')
  objects="$objects $build/$module.o"
done
# shellcheck disable=SC2086
swiftc $flags -module-name ParserFuzz -o "$build/ParserFuzz" Tests/Fuzz/ParserFuzz.swift Tests/SyntaxTests/ParserProperties.swift $objects
# The words of the grammar, which chance would take long to spell.
LC_ALL=C grep -oE '"[]!#-[^-~]+"' Sources/Syntax/Language.md | sort -u > "$build/rules.dict"
work="$build/corpus"
mkdir -p "$work"
# Its own report of a crash would keep the input from being saved.
ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no exec "$build/ParserFuzz" -max_total_time="$seconds" -max_len=3000 -timeout=10 -rss_limit_mb=2000 -dict="$build/rules.dict" \
  -artifact_prefix="$build/" "$work" Tests/Fuzz/Corpus/rules
