# Prints what bash offers for the last of some words: complete.bash SCRIPT WORD… [LAST]
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(($# - 1))
_guiju
((${#COMPREPLY[@]})) && printf '%s\n' "${COMPREPLY[@]}"
exit 0
