"""The words of official texts: letters, agencies, kinds of documents, offices, verbs."""
