/**
 * What the program that applies an update says. Without accents nor typographic signs: `cmd` reads it before it knows in
 * which encoding it is written.
 */
export const updateWords = {
  title: 'Mise a jour du cours.',
  ask: 'Faites glisser ici le dossier du cours qui est sur le partage :',
  notCourse: 'Ce dossier ne contient pas le cours :',
  noTool: 'Ce poste ne sait pas faire une empreinte. Outil absent :',
  checking: 'Comparaison des fichiers. Attendez.',
  damagedPackage: 'Contenu faux dans la mise a jour :',
  askPackage: 'Rien ne change. Demandez une autre copie de la mise a jour.',
  foreign: 'Contenu inattendu sur le partage :',
  askForeign: 'Rien ne change. La mise a jour part de la version suivante de INVENTAIRE.csv :',
  saving: 'Copie de retour, fichier par fichier.',
  replacing: 'Remplacement, fichier par fichier.',
  removing: 'Retrait des anciens fichiers.',
  stopped: 'Arret ici. Disque plein, ou fichier ouvert ailleurs :',
  resume: 'Rien ne manque. Relancez ce programme pour reprendre, ou avec : annuler',
  done: 'Le cours est a jour. Nombre de fichiers :',
  doneNext: 'Pour revenir en arriere : annuler. Si tout va bien : finir',
  undoing: 'Retour a la version de depart.',
  undone: 'Le cours est dans son ancienne version.',
  nothingToUndo: 'Pas de retour possible : il manque le dossier retour de cette mise a jour.',
  finished: 'La copie de retour a disparu du partage. La mise a jour est finie.',
  end: 'Appuyez sur une touche pour finir.',
  endLine: 'Appuyez sur Entree pour finir.',
};
