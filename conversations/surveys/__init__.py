"""The room of the consultations: a form written in a spreadsheet, answered in the chat."""
