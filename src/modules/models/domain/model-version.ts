/**
 * Of the rules by which a goal model is fitted and of the form in which its parameters are stored. Raised whenever the same matches
 * and settings give other bits: it is part of a fit's `inputsHash`, so they are then fitted and stored anew.
 */
export const MODEL_VERSION = 1;
