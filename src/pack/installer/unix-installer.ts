import { packWords } from '../../words/pack.ts';
import { EXERCISES_FILE, MEMORY_FILE, SETTINGS_FOLDER, UNFINISHED_FILE, WORDS_FOLDER } from './installer-files.ts';

const words = packWords.installer;

/** `installer.sh`: the same for Linux and macOS. */
export function unixInstaller(): string {
  return `#!/bin/sh
source=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
course=$(dirname -- "$source")
unfinished=${UNFINISHED_FILE}
once=$1
known=
draft=
old=

end() {
  if [ -z "$once" ] && [ -t 0 ] && [ -t 1 ]; then
    printf '\\n%s' ${quoted(packWords.launcher.endLine)}
    read -r _
  fi
  exit "$1"
}

stop() {
  printf '%s\\n' "$1" >&2
  end 2
}

mark() {
  cat "$source/${WORDS_FOLDER}/$unfinished" >"$target/$unfinished"
}

write_course() {
  printf 'window.ENVOL_COURS = "%s";\\n' "$(printf '%s' "$course" | sed 's/[\\\\"]/\\\\&/g')" >"$target/cours.js"
}

interrupted() {
  printf '\\n' >&2
  stop ${quoted(words.unfinished)}
}

# A command of the system, or the end: there was no room, or something else.
attempt() {
  said=$(LC_ALL=C; export LC_ALL; "$@" 2>&1) && return
  [ -z "$old" ] || [ -e "$place" ] || mv -- "$old" "$place"
  [ -z "$draft" ] || rm -rf -- "$draft"
  case $said in
    *'No space'*|*quota*) stop ${quoted(words.stopped)} ;;
    *)
      # The next time, the folder is asked again.
      [ -z "$known" ] || rm -f -- "$memory"
      stop ${quoted(words.refused)} ;;
  esac
}

# put from to: writable, even where the share is not; whole or not at all. What lies at "to" is replaced.
put() {
  place=$2
  old=
  draft=$(dirname -- "$2")/.$(basename -- "$2").$$.tmp
  attempt cp -R -- "$1" "$draft"
  # A stick in FAT has no rights to give.
  chmod -R u+rwX -- "$draft" 2>/dev/null
  if [ -d "$2" ]; then
    attempt mv -- "$2" "$draft.old.tmp"
    old=$draft.old.tmp
  fi
  attempt mv -- "$draft" "$2"
  draft=
  [ -z "$old" ] || rm -rf -- "$old"
  old=
}

[ -f "$source/verificateur/verificateur.mjs" ] || stop ${quoted(packWords.launcher.incomplete)}

target=$1
memory=\${XDG_CONFIG_HOME:-$HOME/.config}/${SETTINGS_FOLDER}/${MEMORY_FILE}
# The folder of the last time, where a workspace still is: nobody is asked.
[ -n "$once" ] || known=$(cat "$memory" 2>/dev/null)
[ -f "$known/envol.json" ] || known=
if [ -n "$known" ]; then
  target=$known
  printf '%s\\n    %s\\n%s\\n' ${quoted(words.known)} "$target" ${quoted(words.elsewhereLine)}
fi
[ -n "$target" ] || target=$HOME/atelier-envol
if [ -z "$once$known" ] && [ -t 0 ]; then
  while :; do
    printf '%s\\n    %s\\n%s\\n> ' ${quoted(words.place)} "$target" ${quoted(words.ask)}
    read -r answer || answer=
    case $answer in
      '') break ;;
      /*) target=$answer; break ;;
      '~/'*) target=$HOME/\${answer#??}; break ;;
      *) printf '%s\\n' ${quoted(words.notFolder('/home/lea/atelier-envol'))} ;;
    esac
  done
fi
case $target in
  /*) ;;
  *) target=$(pwd)/$target ;;
esac
# A folder of other things: the workspace gets a folder of its own in it.
if [ -d "$target" ] && [ ! -f "$target/envol.json" ] && [ -n "$(ls -A -- "$target")" ]; then
  target=\${target%/}/atelier-envol
fi
update=
[ ! -f "$target/envol.json" ] || update=1

[ ! -f "$(dirname -- "$target")/icone.svg" ] || stop ${quoted(words.inCourse)}
attempt mkdir -p -- "$target/exercices"
target=$(CDPATH= cd -- "$target" && pwd)
[ "$target" != "$source" ] || stop ${quoted(words.inCourse)}
attempt mark
trap interrupted INT TERM HUP
printf '%s\\n' ${quoted(words.copying)}

[ -n "$update" ] || put "$source/envol.json" "$target/envol.json"
for id in $(cat "$source/${WORDS_FOLDER}/${EXERCISES_FILE}"); do
  [ -e "$target/exercices/$id" ] || put "$source/exercices/$id" "$target/exercices/$id"
done
for page in "$source"/exercices/*.html; do
  [ ! -f "$page" ] || put "$page" "$target/exercices/$(basename -- "$page")"
done
put "$source/verificateur" "$target/verificateur"
for name in package.json ouvrir-le-cours.html verifier.cmd verifier.sh; do
  put "$source/$name" "$target/$name"
done
chmod u+x -- "$target/verifier.sh" 2>/dev/null

if [ -f "$course/icone.svg" ]; then
  # The page reads it as a path.
  attempt write_course
else
  printf '%s\\n' ${quoted(words.noCourse)}
fi
{ mkdir -p -- "$(dirname -- "$memory")" && printf '%s\\n' "$target" >"$memory"; } 2>/dev/null
rm -f -- "$target/$unfinished"
[ -z "$update" ] || printf '%s\\n' ${quoted(words.updated)}
printf '%s\\n    %s\\n' ${quoted(words.ready)} "$target"
end 0
`;
}

/** For a shell: French apostrophes are typographic, so nothing in a sentence ends it. @throws where something does */
function quoted(text: string): string {
  if (text.includes("'")) throw new Error(`an apostrophe that a shell reads: ${text}`);
  return `'${text}'`;
}
