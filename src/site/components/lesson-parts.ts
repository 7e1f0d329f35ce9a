import Drawing from './drawings/Drawing.astro';
import Answer from './lesson/Answer.astro';
import Choice from './lesson/Choice.astro';
import Figure from './lesson/Figure.astro';
import Mistake from './lesson/Mistake.astro';
import Note from './lesson/Note.astro';
import Paper from './lesson/Paper.astro';
import Prediction from './lesson/Prediction.astro';
import Question from './lesson/Question.astro';
import Result from './lesson/Result.astro';
import Summary from './lesson/Summary.astro';
import Task from './lesson/Task.astro';
import Words from './lesson/Words.astro';
import Playground from './playground/Playground.astro';

/** What a lesson may use without importing it. */
export const parts = {
  Answer,
  Choice,
  Drawing,
  Figure,
  Mistake,
  Note,
  Paper,
  Playground,
  Prediction,
  Question,
  Result,
  Summary,
  Task,
  Words,
};
