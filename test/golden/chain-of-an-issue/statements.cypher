// department.byPrograms

// indicator.byPolicies

// initiative.byPolicies

// issue.byIds

// listing.byInitiatives

// measure.byIssues

// policy.byIssues

// program.byIds
