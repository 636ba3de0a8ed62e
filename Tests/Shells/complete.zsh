# Prints what zsh offers for a line, which only a shell at a terminal can tell: complete.zsh SCRIPT LINE
zmodload zsh/zpty || exit 3
folder=$(mktemp -d) || exit 3
cat > $folder/rc <<'END'
PROMPT= RPROMPT=
autoload -Uz compinit
compinit -D -u
bindkey '^I' complete-word
# What is offered is written down; a call that only asks which words match, into an array, is left alone.
compadd() {
    local -a hits
    local word asks=
    for word in "$@"; do [[ $word == (-O|-A|-D) ]] && asks=yes; done
    if [[ -z $asks ]]; then
        builtin compadd -O hits "$@"
        print -rl -- $hits >> $offered
    fi
    builtin compadd "$@"
}
finished() { print -r -- end >> $ended }
comppostfuncs=(finished)
END
zpty shell zsh -f -i
zpty -w shell "offered=$folder/offered ended=$folder/ended; source $folder/rc; source ${(q)1}; print -r -- ready > $folder/ready"
for ((i = 0; i < 200; i++)); do
    [[ -s $folder/ready ]] && break
    zpty -r -t shell > /dev/null
    sleep 0.05
done
zpty -w -n shell "$2"$'\t'
for ((i = 0; i < 200; i++)); do
    [[ -s $folder/ended ]] && break
    zpty -r -t shell > /dev/null
    sleep 0.05
done
zpty -d shell
[[ -s $folder/ended ]] && state=0 || state=3
[[ -s $folder/offered ]] && grep . < $folder/offered
rm -rf $folder
exit $state
