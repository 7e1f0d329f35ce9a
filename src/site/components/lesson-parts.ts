import Drawing from './drawings/Drawing.astro';
import Answer from './lesson/Answer.astro';
import Choice from './lesson/Choice.astro';
import CodeFile from './lesson/CodeFile.astro';
import Figure from './lesson/Figure.astro';
import FileTree from './lesson/FileTree.astro';
import Gap from './lesson/Gap.astro';
import Intruder from './lesson/Intruder.astro';
import Keys from './lesson/Keys.astro';
import Memo from './lesson/Memo.astro';
import Mistake from './lesson/Mistake.astro';
import Note from './lesson/Note.astro';
import Pair from './lesson/Pair.astro';
import Paper from './lesson/Paper.astro';
import Prediction from './lesson/Prediction.astro';
import Question from './lesson/Question.astro';
import Result from './lesson/Result.astro';
import Summary from './lesson/Summary.astro';
import Task from './lesson/Task.astro';
import Term from './lesson/Term.astro';
import Words from './lesson/Words.astro';
import Worked from './lesson/Worked.astro';
import Wrong from './lesson/Wrong.astro';
import Playground from './playground/Playground.astro';

/** What a lesson may use without importing it. */
export const parts = {
  Answer,
  Choice,
  CodeFile,
  Drawing,
  Figure,
  FileTree,
  Gap,
  Intruder,
  Keys,
  Memo,
  Mistake,
  Note,
  Pair,
  Paper,
  Playground,
  Prediction,
  Question,
  Result,
  Summary,
  Task,
  Term,
  Words,
  Worked,
  Wrong,
};
