"""The frame of a document: number, date, issuer, subject, addressees, recipients, signature."""
