"""What the pages of names and sources compare: who is met with whom, who was first, what is quoted alike."""
