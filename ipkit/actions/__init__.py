"""One function for each thing a person does. Session, actor and today are arguments."""
