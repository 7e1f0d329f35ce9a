// Compte à rebours.
let reste = 10;
while (reste > 0) {
  document.title = 'reste ' + reste;
}
