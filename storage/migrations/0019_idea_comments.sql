-- One word of each person for each idea, whatever it says.
CREATE UNIQUE INDEX idea_comments_one ON idea_comments (idea, person);
