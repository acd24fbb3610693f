"""Values to context to HTML to .docx and .html. No database."""
