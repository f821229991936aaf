namespace OscarPressRoom.Web.Accounts;

/// <summary>What was done; kept by name, and shown as its words.</summary>
internal enum ActivityKind
{
    SignedIn,
    SignInFailed,
    SignedOut,
    SignedOutEverywhere,
    Invited,
    InvitationAccepted,
    RoleChanged,
    Disabled,
    Enabled,
    PasswordChanged,
    PasskeyAdded,
    PasskeyRemoved,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    Exported,
}
