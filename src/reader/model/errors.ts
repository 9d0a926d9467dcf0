/**
 * Why there is no reading by the model. `unreadable`: the file is cut short or is no model at all; `foreign`: a model (or a vocabulary) of another
 * format than this version knows; `engine`: what runs the model could not start or failed.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly code: 'unreadable' | 'foreign' | 'engine',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
