/** A command could not do its work, and has said so already. */
export class CommandFailed extends Error {}
