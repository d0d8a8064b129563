/** The text of a report on an invented child, as somebody pastes it. */
export const report = `Learning Review
Child Q

1. Introduction
1.1. Child Q was found alone on the stair one evening. There had been domestic abuse in an earlier home.

4. Practice and organisational learning
4.1. No multi-agency chronology was kept:

Each agency wrote down what it saw. Nobody put the missed visits beside the calls to the police.

4.2. The voice of the child was not heard in any of the meetings.

5. Effective practice
5.1. Information was shared promptly between the nursery and the health visitor.

6. Suggested strategies for improving practice and systems
6.1. The committee should agree one form of multi-agency chronology and who keeps it.
`;
