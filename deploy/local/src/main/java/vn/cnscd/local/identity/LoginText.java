package vn.cnscd.local.identity;

/** The words of the login page in one language. */
record LoginText(
        String language,
        String title,
        String lead,
        String userLabel,
        String passwordLabel,
        String button,
        String accounts,
        String refused,
        String otherLanguage,
        String otherLanguageName) {

    private static final LoginText VIETNAMESE =
            new LoginText(
                    "vi",
                    "Đăng nhập",
                    "Nền tảng Tổ công nghệ số cộng đồng",
                    "Tên đăng nhập",
                    "Mật khẩu",
                    "Đăng nhập",
                    "Tài khoản dùng thử (mật khẩu: local)",
                    "Tên đăng nhập hoặc mật khẩu không đúng.",
                    "en",
                    "English");

    private static final LoginText ENGLISH =
            new LoginText(
                    "en",
                    "Log in",
                    "Community Digital Technology Teams platform",
                    "User name",
                    "Password",
                    "Log in",
                    "Demo accounts (password: local)",
                    "The user name or the password is wrong.",
                    "vi",
                    "Tiếng Việt");

    static LoginText in(String language) {
        return language.equals("en") ? ENGLISH : VIETNAMESE;
    }
}
