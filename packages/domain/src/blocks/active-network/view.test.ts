import { describe, expect, it } from 'vitest';
import { event, given } from '../../testing/scenario.ts';
import { communityQuestion } from './community-question.ts';
import { specialty } from './specialty.ts';
import { specialtyBoard } from './view.ts';

const { SpecialtyNeeded, SpecialtyEngaged, SpecialtyReleased, SpecialtyNotFound } = specialty.events;
const { CommunityQuestionAsked, CommunityQuestionAnswered, CommunityQuestionClosed } =
  communityQuestion.events;

const needed = (recordId: string, occurredOn = '2024-06-27') =>
  event(SpecialtyNeeded, { recordId, specialty: recordId, neededFor: 'het baken' }, { occurredOn });
const engaged = (recordId: string, compensation?: 'paid' | 'partly' | 'unpaid') =>
  event(SpecialtyEngaged, { recordId, specialty: recordId, neededFor: 'het baken', compensation });
const asked = (recordId: string) =>
  event(CommunityQuestionAsked, { recordId, question: recordId, community: 'Losse Planken' });
const answered = (recordId: string) =>
  event(CommunityQuestionAnswered, { recordId, answer: 'Maak het demontabel.' });
const board = (...happenings: Parameters<typeof given>) =>
  specialtyBoard.of(given(...happenings).state, '2025-01-01');
const columns = (shown: ReturnType<typeof board>) =>
  shown?.columns.map(({ column, specialties }) => [column, specialties.map(({ id }) => id)]);

describe('the specialty board', () => {
  it('shows nothing before a specialty or a question was recorded', () => {
    expect(board()).toBeNull();
  });

  it('has three columns, with what was not found still among what is needed', () => {
    const shown = board(
      needed('docent', '2024-06-28'),
      needed('app', '2024-06-27'),
      event(SpecialtyNotFound, { recordId: 'app' }),
      engaged('houtbouw', 'paid'),
      engaged('radio', 'partly'),
      event(SpecialtyReleased, { recordId: 'radio' }),
    );
    expect(columns(shown)).toEqual([
      ['needed', ['app', 'docent']],
      ['engaged', ['houtbouw']],
      ['released', ['radio']],
    ]);
  });

  it('keeps the columns that are empty', () => {
    expect(columns(board(needed('docent')))).toEqual([
      ['needed', ['docent']],
      ['engaged', []],
      ['released', []],
    ]);
  });

  it('says who works without pay, and of whom nobody said it', () => {
    const shown = board(
      needed('docent'),
      engaged('houtbouw', 'paid'),
      engaged('historie', 'unpaid'),
      engaged('spel'),
    );
    expect(shown?.unpaid).toEqual(['historie']);
    expect(shown?.unsaidPay).toEqual(['spel']);
  });

  it('says which answers were taken while nothing given back is on record', () => {
    const shown = board(
      asked('buiten'),
      answered('buiten'),
      event(CommunityQuestionClosed, { recordId: 'buiten', gaveBack: 'De bouwtekening.' }),
      asked('app'),
      answered('app'),
      asked('vak'),
    );
    expect(shown?.notGivenBack).toEqual(['app']);
    expect(shown?.questions.map(({ id, state }) => [id, state.id])).toEqual([
      ['buiten', 'closed'],
      ['app', 'answered'],
      ['vak', 'asked'],
    ]);
  });
});
