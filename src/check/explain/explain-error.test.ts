import { describe, expect, test } from 'vitest';
import { valueWords } from '../../words/javascript.ts';
import { codeOf } from './code-of.ts';
import { explainError } from './explain-error.ts';

const [GENERAL] = valueWords.general();
/** What is read, in one text. */
const said = (message: string, ...declared: string[]) => {
  const { says, look } = explainError(message, { declared });
  return `${says} ${look}`;
};

describe('one error, in the words of Chromium and Edge, then of Firefox', () => {
  test.each([
    ['prix is not defined', 'assignment to undeclared variable prix', '« prix » n’existe pas'],
    [
      "Cannot read properties of null (reading 'focus')",
      'can\'t access property "focus", bouton is null',
      'est introuvable (null) : « .focus »',
    ],
    [
      "Cannot set properties of null (setting 'textContent')",
      'can\'t access property "textContent", document.getElementById(...) is null',
      'introuvable',
    ],
    [
      "Cannot read properties of undefined (reading 'ville')",
      'can\'t access property "ville", f(...) is undefined',
      'à gauche de « .ville » est undefined',
    ],
    [
      "Cannot read properties of undefined (reading '0')",
      "can't access property 0, f(...) is undefined",
      'à gauche de « [0] »',
    ],
    ['Assignment to constant variable.', "invalid assignment to const 'prix'", 'déclarez-la avec let'],
    [
      "Cannot access 'total' before initialization",
      "can't access lexical declaration 'total' before initialization",
      '« total » est utilisé avant',
    ],
    ["Identifier 'prix' has already been declared", 'redeclaration of let prix', '« prix » est déclaré deux fois'],
    ["Unexpected token '}'", "expected expression, got '}'", 'Comptez les accolades'],
    ["Unexpected token 'else'", "expected expression, got keyword 'else'", '« else » n’est relié à aucun if'],
    ["Unexpected token 'class'", "missing variable name, got keyword 'class'", '« class » est réservé'],
    ['Unexpected end of input', 'expected expression, got end of script', 'finit trop tôt'],
    ['Invalid or unexpected token', 'illegal character U+201C', 'guillemet'],
    ['Unexpected number', 'unexpected token: numeric literal', 'Un nombre arrive'],
    ['Unterminated template literal', '`` literal not terminated before end of script', 'accents graves'],
    ['Invalid left-hand side in assignment', 'invalid assignment left-hand side', 'Pour comparer, écrivez ==='],
    ['Illegal return statement', 'return not in function', '« return »'],
    ['Illegal break statement', 'unlabeled break must be inside loop or switch', '« break »'],
    ['Missing initializer in const declaration', 'missing = in const declaration', 'const'],
    [
      'Cannot use import statement outside a module',
      'import declarations may only appear at top level of a module',
      '« import »',
    ],
    ['Missing catch or finally after try', 'missing catch or finally after try', '« try »'],
    ['Invalid shorthand property initializer', 'missing : after property id', 'Remplacez = par :'],
    ['Maximum call stack size exceeded', 'too much recursion', 's’appelle elle-même'],
    ['Reduce of empty array with no initial value', 'reduce of empty array with no initial value', 'valeur de départ'],
    ['Cannot convert undefined or null to object', "can't convert null to object", 'Un objet était attendu'],
    [
      "Class constructor Carte cannot be invoked without 'new'",
      "class constructors must be invoked with 'new'",
      's’emploie avec new',
    ],
    ['Unexpected end of JSON input', 'JSON.parse: unexpected end of data at line 1 column 1 of the JSON data', 'JSON'],
    [
      "Expected ',' or '}' after property value in JSON at position 33 (line 3 column 3)",
      "JSON.parse: expected ',' or '}' after property value in object at line 3 column 3 of the JSON data",
      'une virgule manque',
    ],
    [
      "Expected property name or '}' in JSON at position 1 (line 1 column 2)",
      "JSON.parse: expected property name or '}' at line 1 column 2 of the JSON data",
      'pas du JSON correct',
    ],
    [
      "Failed to execute 'querySelector' on 'Document': '.carte >' is not a valid selector.",
      "Document.querySelector: '.carte >' is not a valid selector",
      '« .carte > »',
    ],
    [
      "Failed to execute 'appendChild' on 'Node': parameter 1 is not of type 'Node'.",
      'Node.appendChild: Argument 1 is not an object.',
      '« appendChild » attend un élément',
    ],
    [
      "Failed to execute 'addEventListener' on 'EventTarget': 2 arguments required, but only 1 present.",
      'EventTarget.addEventListener: At least 2 arguments required, but only 1 passed',
      'attend 2 valeurs entre parenthèses, mais en reçoit 1',
    ],
    ['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'La demande de données'],
    [
      "Failed to execute 'setItem' on 'Storage': Setting the value of 'a' exceeded the quota.",
      'The quota has been exceeded.',
      'stockage',
    ],
    [
      'Cannot set property total of #<Panier> which has only a getter',
      'setting getter-only property "total"',
      '« total » se lit seulement',
    ],
  ])('%s', (chromium, firefox, sentence) => {
    expect(said(`TypeError: ${chromium}`)).toContain(sentence);
    expect(said(firefox)).toContain(sentence);
  });
});

describe('the name in question', () => {
  test.each([
    ['capitals', 'document.GetElementById is not a function', 'Un nom proche existe : « getElementById ».'],
    ['capitals of an object', 'Console is not defined', '« console »'],
    ['a text without quotation marks', 'Bonjour is not defined', 'Est-ce un texte ? Mettez des guillemets.'],
    ['a list of elements', 'boutons.addEventListener is not a function', 'querySelectorAll'],
    ['a letter left out of a short name', 'feth is not defined', '« fetch »'],
    ['no array', 'prix.map is not a function', '« prix » n’est pas un tableau'],
    ['no number', 'prix.toFixed is not a function', 'Number(…)'],
    ['a property', 'noms.length is not a function', 'Retirez les parenthèses après length.'],
    ['a method of the learner', 'panier.vider is not a function', '« panier » n’a pas de fonction « vider »'],
    ['a value without a name', '(intermediate value).map is not a function', '« (…) » n’est pas un tableau'],
    ['a forgotten semicolon', 'document.querySelector(...) is not a function', 'point-virgule'],
    ['a function called in place of being given', 'undefined is not a function', 'sans parenthèses'],
    ['an id that begins with a digit', "'#1a' is not a valid selector", 'par une lettre'],
  ])('%s', (_, message, sentence) => {
    expect(said(message)).toContain(sentence);
  });

  test('a name that is declared where it cannot be seen from', () => {
    expect(said('ReferenceError: total is not defined', 'total', 'totaux')).toContain('sa déclaration est ailleurs');
  });

  test('the constant of the line, which Chromium does not name', () => {
    const constant = (line: string) => {
      const script = new TextEncoder().encode(`const total = 1; const liste = [];\n${line}`);
      const code = codeOf(new Map([['script.js', script]]), { file: 'script.js', line: 2 });
      return explainError('Assignment to constant variable.', code).says;
    };
    expect(constant('  total = total + 1;')).toContain('« total »');
    expect(constant('  if (total === 3) liste = [];')).toContain('« liste »');
    expect(constant('  objet.total = 3; f((total) => 1);')).toBe('Une constante (const) garde sa valeur.');
    expect(constant('  total++; liste = 3;')).toBe('Une constante (const) garde sa valeur.');
  });

  test('a name that the code declares is proposed', () => {
    expect(said('ReferenceError: prenon is not defined', 'nom', 'prenom')).toContain('« prenom »');
    expect(said('calculeTotal is not a function', 'calculerTotal')).toContain('« calculerTotal »');
  });
});

describe('what surrounds the message', () => {
  test('is left out of the original: Uncaught, the stack', () => {
    const { original, says } = explainError('Uncaught TypeError: total is not a function\n    at script.js:3:1');
    expect(original).toBe('TypeError: total is not a function');
    expect(says).toContain('« total »');
  });

  test.each([
    ['Uncaught (in promise) TypeError: Failed to fetch', 'La demande de données'],
    ['Uncaught (in promise) Error: Réponse 404', 'Une promesse a échoué : « Réponse 404 »'],
    ['Uncaught Error: Prix négatif', 'signale lui-même une erreur : « Prix négatif »'],
    ['Uncaught Prix négatif', 'signale lui-même une erreur : « Prix négatif »'],
    ['uncaught exception: Prix négatif', 'signale lui-même une erreur : « Prix négatif »'],
    ['Script error.', 'F12'],
  ])('%s', (message, sentence) => {
    expect(said(message)).toContain(sentence);
  });
});

test.each(['', '   ', 'TypeError: Cannot frobnicate the widget', `${'x'.repeat(1e6)}`, 'é\u0000\n\n'])(
  'an unknown message %# gets the general sentence',
  (message) => {
    expect(explainError(message)).toMatchObject({ says: GENERAL });
  },
);

test('a message made to be slow is explained at once', () => {
  const start = performance.now();
  explainError(`Uncaught ${"'a' on 'b': ".repeat(1e5)}`);
  expect(performance.now() - start).toBeLessThan(100);
});
