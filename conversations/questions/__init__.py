"""The kinds of question a talk may put, one file each: how it is shown, how an answer is heard."""
