import type { Range } from '../text/types';
import type { Attribution, Refusal } from './types';

/** What is credited to somebody who did not say it: "declined to say whether the bridge would close". */
export const isRefused = ({ kind, channel }: Attribution): boolean =>
  kind === 'indirect' && channel?.kind === 'declined';

/** Whether somebody is credited with what is said: not where a verb is all there is, nor with what they declined to say. */
export const isCredited = (each: Attribution): boolean =>
  (each.source !== null || each.speaker !== null) && !isRefused(each);

/** The words of each refusal with what was asked, where that follows: "declined to say whether the bridge would close". */
export function questionsOf(refusals: readonly Refusal[], attributions: readonly Attribution[]): Range[] {
  const asked = new Map(
    attributions.filter(isRefused).map(({ channel, content }) => [channel?.start, content[0]]),
  );
  return refusals.map(({ start, end }) => {
    const question = asked.get(start);
    const follows = question && start < question.start && question.start <= end + 1;
    return { start, end: follows ? Math.max(end, question.end) : end };
  });
}
