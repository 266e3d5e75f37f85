"""What is taught, and what a learner did with it."""
