/** What stands for a licence where nobody says one. */
export const NOT_STATED = 'not stated';
