// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

namespace linetwin::test {

/// A headless Chromium that a test drives as its user would (W3C WebDriver), by Debian's packages chromium and
/// chromium-driver.
class WebDriver {
public:
    /// Whether both programs are on this machine.
    static bool isThere();

    WebDriver();
    ~WebDriver();
    WebDriver(const WebDriver&) = delete;
    WebDriver& operator=(const WebDriver&) = delete;

    /// Empty, or why there is no session.
    const QString& problem() const { return m_problem; }

    void open(const QString& url);
    void resize(int width, int height);
    /// What the script returns; it is run as the body of a function.
    QJsonValue run(const QString& script, const QJsonArray& arguments = {});
    /// Keys go to what has the focus; special ones are those of WebDriver's table.
    void type(const QString& keys);
    /// In the middle of the first element that the selector finds.
    void click(const QString& selector);
    QByteArray screenshot();
    /// Messages of the page's console that are errors.
    QStringList errors();

private:
    QJsonValue call(const char* method, const QString& path, const QJsonObject& body = {});

    QTemporaryDir m_profile;
    QProcess m_driver;
    QNetworkAccessManager m_network;
    QString m_session; ///< its address
    QString m_problem;
};

} // namespace linetwin::test
