"""The body of a document: paragraphs, sections, tables, and the tasks that they give."""
