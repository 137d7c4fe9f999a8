/**
 * The fictional portfolio "Noordwaal" as dated commands: pure data and pure functions. Everything in it is invented;
 * whoever shows it says so, with the notice and the label of the domain. Record texts are Dutch; people in
 * the teams translated what tells the story.
 */
export { type DemoPerson, demoCommands, demoPeople } from './noordwaal.ts';
export type { AnswerStep, CommandStep, DemoStep } from './story/step.ts';
export { type CollaborationKey, collaborationKeys } from './story/story.ts';
