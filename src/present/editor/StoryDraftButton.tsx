export const StoryDraftButton = () => null;
