import { updateWords as words } from '../../words/pack-update.ts';

/**
 * `appliquer.sh`: applies an update to an edition on a share, or undoes it. It needs `sha256sum` and nothing else.
 *
 * `sh appliquer.sh FOLDER [annuler | finir]`. It may be stopped anywhere and started again:
 *
 * 1. each file of the update, and each file of the share that it touches, is what it should be, else nothing is done;
 * 2. what will be replaced or removed is copied to `retour/`, on the share;
 * 3. then each file is copied beside its place, compared, and renamed over it: a reader sees the one or the other;
 * 4. `annuler` does the same the other way; `finir` removes `retour/`.
 *
 * Exit code: 0 done, 1 stopped on the way, 2 nothing was touched.
 *
 * @param id of the update
 * @param from the version that it starts from, in words
 */
export function unixApply(id: string, from: string): string {
  return `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 2
export LC_ALL=C
finish() {
  if [ -t 0 ] && [ -t 1 ]; then printf '\\n%s' '${words.endLine}'; read -r _; fi
  exit "$1"
}
fail() { printf '%s\\n' "$@" >&2; finish 2; }
stop() { printf '%s %s\\n%s\\n' '${words.stopped}' "$1" '${words.resume}' >&2; finish 1; }
hash() { if [ -f "$1" ]; then sha256sum <"$1" | cut -c1-64; else echo -; fi; }
# put FROM TO HASH: whole or not at all
put() {
  [ "$(hash "$2")" != "$3" ] || return 0
  mkdir -p "$(dirname "$2")" && cp "$1" "$2.part" && [ "$(hash "$2.part")" = "$3" ] && mv -f "$2.part" "$2"
}
rows() { tr -d '\\r' <"$here/$1"; }
backwards() { rows "$1" | sed '1!G;h;$!d'; }

echo '${words.title}'
course=$1
[ -n "$course" ] || { printf '%s ' '${words.ask}'; read -r course; }
course=\${course%/}
[ -f "$course/index.html" ] && [ -f "$course/atelier/envol.json" ] || fail '${words.notCourse}' "$course"
command -v sha256sum >/dev/null || fail '${words.noTool} sha256sum'
back=$course/retour

drop_back() {
  rm -rf "$back/fichiers" && rm -f "$back/numero.txt" && { [ ! -d "$back" ] || rmdir "$back"; } || stop "$back"
}

case $2 in
finir)
  drop_back
  echo '${words.finished}'
  finish 0
  ;;
annuler)
  [ "$(cat "$back/numero.txt" 2>/dev/null)" = ${id} ] || fail '${words.nothingToUndo}'
  echo '${words.undoing}'
  rows a-retirer.txt | while IFS=';' read -r path old; do
    [ ! -f "$back/fichiers/$path" ] || put "$back/fichiers/$path" "$course/$path" "$old" || stop "$path"
  done || finish 1
  backwards a-copier.txt | while IFS=';' read -r path new old; do
    if [ "$old" = - ]; then
      [ "$(hash "$course/$path")" != "$new" ] || rm -f "$course/$path" || stop "$path"
    else
      put "$back/fichiers/$path" "$course/$path" "$old" || stop "$path"
    fi
    rm -f "$course/$path.part" || stop "$path"
  done || finish 1
  drop_back
  echo '${words.undone}'
  finish 0
  ;;
esac

echo '${words.checking}'
rows a-copier.txt | while IFS=';' read -r path new old; do
  [ "$(hash "$here/fichiers/$path")" = "$new" ] || fail "${words.damagedPackage} $path" '${words.askPackage}'
  now=$(hash "$course/$path")
  [ "$now" = "$old" ] || [ "$now" = "$new" ] || fail "${words.foreign} $path" '${words.askForeign} ${from}'
done || finish 2
rows a-retirer.txt | while IFS=';' read -r path old; do
  now=$(hash "$course/$path")
  [ "$now" = "$old" ] || [ "$now" = - ] || fail "${words.foreign} $path" '${words.askForeign} ${from}'
done || finish 2

echo '${words.saving}'
if [ "$(cat "$back/numero.txt" 2>/dev/null)" != ${id} ]; then
  # Of an update before this one, which is whole: what was compared says so.
  drop_back
  mkdir -p "$back" && echo ${id} >"$back/numero.part" && mv -f "$back/numero.part" "$back/numero.txt" || stop "$back"
fi
{ rows a-copier.txt | cut -d ';' -f 1,3; rows a-retirer.txt; } | while IFS=';' read -r path old; do
  [ "$old" = - ] || [ "$(hash "$course/$path")" != "$old" ] ||
    put "$course/$path" "$back/fichiers/$path" "$old" || stop "$path"
done || finish 1

echo '${words.replacing}'
rows a-copier.txt | while IFS=';' read -r path new old; do
  put "$here/fichiers/$path" "$course/$path" "$new" || stop "$path"
  rm -f "$course/$path.part" || stop "$path"
done || finish 1
echo '${words.removing}'
rows a-retirer.txt | while IFS=';' read -r path old; do
  rm -f "$course/$path" || stop "$path"
done || finish 1
echo '${words.done}' "$(rows a-copier.txt | wc -l)"
echo '${words.doneNext}'
finish 0
`;
}
