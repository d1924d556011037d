package vn.cnscd.activity.consumed.registry;

/** A team (Tổ công nghệ số cộng đồng) that the registry has established. */
public record Team(String code, boolean active) {}
